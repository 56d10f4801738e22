def violation = 'line 1, column 137: $.points.total: found 801, expected a whole number from 0 to 800'
for (version in ['2.9.10', '2.13.5', '2.15.4', '2.17.3']) {
    def printed = new File(basedir, "target/$version/printed.txt").readLines('UTF-8')
    def module = version == '2.17.3' ? ['true', 'true'] : ["found Jackson $version, expected 2.17 or later"]
    assert printed == [version, 'true', violation] + module : version
}
