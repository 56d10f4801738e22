assert new File(basedir, 'target/printed.txt').readLines('UTF-8') == [
        '83/100',
        'SE-2020 1: 0 to 100 of 100',
        '{"format":"kompass/evaluation/1","municipality":{"name":"Vallentuna","country":"SE"},"revision":"SE-2020",' +
                '"evaluated":"2021-02","points":{"4":83,"total":648}}']
