package io.github.kommunkompass.json.mapper;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.jackson2.KompassModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The mapper of Jackson 2. */
final class Jackson2Mapper implements Mapper {

    private static final List<JsonTypeInfo.As> STYLES =
            List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT);

    private final JsonMapper mapper;

    Jackson2Mapper() {
        this(JsonMapper.builder().addModule(new KompassModule()).build());
    }

    private Jackson2Mapper(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Mapper indenting() {
        return new Jackson2Mapper(
                mapper.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build());
    }

    @Override
    public Mapper ignoringUnknownProperties() {
        return new Jackson2Mapper(mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public Mapper knowing(Catalogues catalogues) {
        return new Jackson2Mapper(
                JsonMapper.builder().addModule(new KompassModule(catalogues)).build());
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> List<T> readOneAfterTheOther(String json, Class<T> type) throws Exception {
        try (MappingIterator<T> values = mapper.readerFor(type).readValues(json)) {
            return values.readAll();
        }
    }

    @Override
    public <T> Map<String, T> readByKey(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, String.class, type));
    }

    @Override
    public <T> T readThroughTree(String json, Class<T> type) throws Exception {
        return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public <T> T writtenToTree(T value, Class<T> type) throws Exception {
        return mapper.treeToValue(mapper.valueToTree(value), type);
    }

    @Override
    public <T> T readWithJavaObject(String json, String key, Class<T> type) throws Exception {
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        tree.putPOJO(key, new Object());
        return mapper.treeToValue(tree, type);
    }

    @Override
    public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <K> Map<K, Integer> readByKeyOf(String json, Class<K> type) throws Exception {
        return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, type, Integer.class));
    }

    @Override
    public Mapper serialisedAndReadAgain() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return new Jackson2Mapper((JsonMapper) in.readObject());
        }
    }

    @Override
    public Map<String, Mapper> withDefaultTyping() {
        var allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("io.github.kommunkompass.")
                .allowIfSubType("java.util.")
                .build();
        Map<String, Mapper> mappers = new LinkedHashMap<>();
        for (DefaultTyping typing : DefaultTyping.values()) {
            for (JsonTypeInfo.As style : STYLES) {
                mappers.put(
                        typing + " as " + style,
                        new Jackson2Mapper(mapper.rebuild()
                                .activateDefaultTyping(allowed, typing, style)
                                .build()));
            }
        }
        return mappers;
    }

    @Override
    public String writeAs(Class<?> type, Object value) throws Exception {
        return mapper.writerFor(type).writeValueAsString(value);
    }

    @Override
    public Class<? extends Exception> refusal() {
        return JsonMappingException.class;
    }

    @Override
    public String originalMessage(Throwable refusal) {
        return ((JsonMappingException) refusal).getOriginalMessage();
    }

    @Override
    public List<?> services() {
        return ServiceLoader.load(com.fasterxml.jackson.databind.Module.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(KompassModule.class::isInstance)
                .toList();
    }

    @Override
    public List<Object> identity() {
        KompassModule module = new KompassModule();
        return List.of(
                module.getModuleName(), module.getTypeId(), module.version().getArtifactId());
    }
}
