// The same bytes with either mapper, on either path and in the image. The image contains Jackson 2 only if it is used.
def expected = new File(basedir, 'expected.txt').getText('UTF-8').normalize()
for (jackson in ['jackson2', 'jackson3']) {
    def target = new File(basedir, "target/$jackson")
    for (way in ['class-path', 'module-path', 'image']) {
        assert new File(target, "${way}.txt").getText('UTF-8').normalize() == expected : "$jackson, $way"
    }
    def modules = new File(target, 'image/release').text
    assert modules.contains('com.fasterxml.jackson.core') == (jackson == 'jackson2')
    assert modules.contains('tools.jackson.core')
}
