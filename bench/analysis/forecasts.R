# What thetaf and ets of R's package forecast say for the same series and origins; a line each: their mean of absolute scaled errors.
# Run by analysis.ts: the first argument is a file of series (counts by commas, a line each), the second "ets" where that is asked for.
suppressPackageStartupMessages(library(forecast))
args <- commandArgs(trailingOnly = TRUE)
series <- lapply(strsplit(readLines(args[1]), ','), as.numeric)
scaled <- function(ask) {
  sum <- 0
  of <- 0
  for (counts in series) {
    origin <- 36
    while (origin <= length(counts) - 3) {
      past <- counts[1:origin]
      scale <- mean(abs(diff(past, lag = 12)))
      if (is.na(scale) || scale == 0) scale <- 1
      points <- as.numeric(ask(ts(past, frequency = 12))$mean)
      sum <- sum + sum(abs(counts[origin + 1:3] - points)) / scale
      of <- of + 3
      origin <- origin + 2
    }
  }
  sum / of
}
cat('thetaf', scaled(function(past) thetaf(past, h = 3)), '\n')
if (length(args) > 1) cat('ets', scaled(function(past) forecast(ets(past), h = 3)), '\n')
