assert new File(basedir, 'target/printed.txt').text.trim() ==
        'found no Jackson on the class path or among the required modules, expected ' +
        'tools.jackson.core:jackson-core 3.1 or later or com.fasterxml.jackson.core:jackson-core 2.21 or later'
