# Prints the figures of populations as R defines them. Usage: Rscript figures.R POPULATIONS FIGURES
# A line of POPULATIONS: number;values;later values;asked points. A line of FIGURES: number;name;figures.

paths <- commandArgs(trailingOnly = TRUE)
out <- file(paths[2], "w")

shares <- c(0, 1/64, 1/8, 1/4, 1/2, 3/4, 7/8, 63/64, 1)
decimals <- c(0.1, 0.3, 0.9, 0.95)

# Not defined, and not infinite.
defined <- function(figure) ifelse(is.finite(figure), figure, NA)

moment <- function(x, order) mean((x - mean(x))^order)

skewness <- function(x) moment(x, 3) / moment(x, 2)^1.5

kurtosis <- function(x) moment(x, 4) / moment(x, 2)^2 - 3

# The ranks i = 1..n at "at" of the sorted values: of a value that occurs, the first; of another, interpolated.
interpolated <- function(x, asked, at) {
  sorted <- sort(x)
  between <- function(value) {
    if (value < sorted[1]) 0
    else if (value > sorted[length(sorted)]) 1
    else if (value %in% sorted) at[match(value, sorted)]
    else approx(sorted, at, value, ties = "ordered")$y
  }
  vapply(asked, between, 0)
}

correlation <- function(x, y, method) {
  if (length(x) < 2) NA else suppressWarnings(cor(x, y, method = method))
}

figures <- function(x, y, asked) {
  n <- length(x)
  spread <- n > 0 && min(x) < max(x)
  all <- list(
    "mean" = mean(x),
    "median" = median(x),
    "min" = if (n > 0) min(x) else NA,
    "max" = if (n > 0) max(x) else NA,
    "variance-sample" = var(x),
    "variance-population" = moment(x, 2),
    "sd-sample" = sd(x),
    "sd-population" = sqrt(moment(x, 2)),
    "skewness-population" = if (spread) skewness(x) else NA,
    "skewness-sample" = if (spread && n > 2) skewness(x) * sqrt(n * (n - 1)) / (n - 2) else NA,
    "kurtosis-population" = if (spread) kurtosis(x) else NA,
    "kurtosis-sample" =
      if (spread && n > 3) (n - 1) * ((n + 1) * kurtosis(x) + 6) / ((n - 2) * (n - 3)) else NA,
    "mad" = mad(x, constant = 1),
    "z" = head((x - mean(x)) / sd(x), 5),
    "robust-z" = head((x - median(x)) / mad(x), 5),
    "rank-COMPETITION" = rank(-x, ties.method = "min"),
    "rank-MODIFIED" = rank(-x, ties.method = "max"),
    "rank-FRACTIONAL" = rank(-x, ties.method = "average"),
    "rank-DENSE" = match(-x, sort(unique(-x))),
    "percentile-STRICT" = vapply(asked, function(value) mean(x < value), 0),
    "percentile-WEAK" = if (n > 0) ecdf(x)(asked) else rep(NA, length(asked)),
    "percentile-INCLUSIVE" =
      if (n > 1) interpolated(x, asked, (seq_len(n) - 1) / (n - 1)) else rep(NA, length(asked)),
    "percentile-EXCLUSIVE" =
      if (n > 0) interpolated(x, asked, seq_len(n) / (n + 1)) else rep(NA, length(asked)),
    "modes" = if (n > 0) as.numeric(names(which(table(x) == max(table(x))))) else numeric(0),
    "kendall" = correlation(x, y, "kendall"),
    "spearman" = correlation(x, y, "spearman")
  )
  for (type in 1:9) {
    quantiles <- function(p) if (n > 0) quantile(x, p, type = type, names = FALSE) else rep(NA, length(p))
    all[[paste0("quantile-", type)]] <- quantiles(shares)
    all[[paste0("quantile-", type, "-decimal")]] <- quantiles(decimals)
  }
  all
}

numbers <- function(text) as.numeric(strsplit(text, " ", fixed = TRUE)[[1]])

for (line in readLines(paths[1])) {
  # The dot keeps the last field if it is empty.
  fields <- strsplit(paste0(line, ";."), ";", fixed = TRUE)[[1]]
  all <- figures(numbers(fields[2]), numbers(fields[3]), numbers(fields[4]))
  for (name in names(all)) {
    text <- paste(sprintf("%.17g", defined(as.numeric(all[[name]]))), collapse = " ")
    cat(fields[1], ";", name, ";", text, "\n", sep = "", file = out)
  }
}
close(out)
