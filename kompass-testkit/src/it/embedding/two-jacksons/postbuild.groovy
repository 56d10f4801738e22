// The same bytes with either Jackson, on either path and in the image; the image holds nothing of the other Jackson.
def expected = new File(basedir, 'expected.txt').getText('UTF-8')
[jackson2: 'com.fasterxml.jackson.core', jackson3: 'tools.jackson.core'].each { jackson, module ->
    def target = new File(basedir, "target/$jackson")
    ['class-path', 'module-path', 'image'].each { way ->
        def printed = new File(target, "${way}.txt").getText('UTF-8').replace('\r\n', '\n')
        assert printed == expected : "$jackson, $way"
    }
    def modules = new File(target, 'image/release').text
    assert modules.contains(module)
    assert modules.contains('com.fasterxml.jackson.core') != modules.contains('tools.jackson.core')
}
