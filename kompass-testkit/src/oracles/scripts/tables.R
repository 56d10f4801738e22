# Prints the cells of CSV as R reads them. Usage: Rscript tables.R TABLES
# A line of TABLES: the file, the name of its separator, and for each column t for texts or n for numbers, with tabs between them.
# The cells are printed to the file with .r.txt added: t or n and the value, or nothing; then U+001F. A row ends with U+001E.

classes <- c(t = "character", n = "numeric")

read <- function(path, separator, kinds) {
  reader <- list(comma = read.csv, semicolon = read.csv2, tab = read.delim)[[separator]]
  # Excel's dialect has a byte order mark.
  encoding <- if (separator == "semicolon") "UTF-8-BOM" else "UTF-8"
  reader(path, fileEncoding = encoding, colClasses = unname(classes[kinds]), na.strings = "", check.names = FALSE)
}

printed <- function(column) {
  text <- if (is.numeric(column)) sprintf("n%.17g", column) else paste0("t", column)
  ifelse(is.na(column), "", text)
}

for (line in strsplit(readLines(commandArgs(trailingOnly = TRUE)), "\t")) {
  table <- read(line[1], line[2], strsplit(line[3], "")[[1]])
  cells <- rbind(paste0("t", names(table)), matrix(unlist(lapply(table, printed)), ncol = ncol(table)))
  rows <- apply(cells, 1, function(row) paste0(row, "\x1f", collapse = ""))
  cat(paste0(rows, "\x1e"), file = paste0(line[1], ".r.txt"), sep = "")
}
