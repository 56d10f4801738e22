import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.List;

public class WhoIsWho {
    public static void main(String[] args) {
        MunicipalityRegister register = MunicipalityRegister.builtIn();
        RegisteredMunicipality trondheim = register.find(Municipality.of("Trondheim", "NO", "1601"), PartialDate.of(2014))
                .orElseThrow();
        System.out.println(trondheim + ", " + trondheim.county());
        System.out.println(register.nearestName("Nassjo", "SE").orElseThrow());
        MunicipalityMap<List<Integer>> totals = MunicipalityMap.of(register, ArrayList::new);
        totals.value(Municipality.of("Nässjö", "SE"), PartialDate.of(2019)).add(540);
        totals.value(Municipality.of("Nässjö", "SE", "0682"), PartialDate.of(2022)).add(542);
        System.out.println(totals.toSortedMap());
    }
}
