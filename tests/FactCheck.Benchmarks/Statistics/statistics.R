# Times the work of StatisticsWorkload in R, one thread.
#
#   Rscript statistics.R DATA RUNS
#
# DATA holds one line of numbers for each name: four, five (cells in the order of the histories, cell 0 first),
# logratios, effects, variances. Prints "task <tab> seconds", the median of RUNS runs after one warm-up.

args <- commandArgs(trailingOnly = TRUE)
parts <- strsplit(readLines(args[1]), " ", fixed = TRUE)
data <- setNames(lapply(parts, function(p) as.numeric(p[-1])), vapply(parts, `[[`, "", 1))
runs <- as.integer(args[2])
suppressPackageStartupMessages(library(boot))

report <- function(task, work, inner = 1) {
  work()
  seconds <- replicate(runs, system.time(for (i in seq_len(inner)) work())[["elapsed"]] / inner)
  cat(task, "\t", format(median(seconds), digits = 6), "\n", sep = "")
}

# Every set of interactions that holds the smaller interactions inside each of its own, the largest possible left out.
closed_models <- function(k) {
  grow <- function(size, terms) {
    sets <- if (size < k) combn(k, size, simplify = FALSE) else list()
    fits <- function(s) size == 2 || all(combn(s, size - 1, paste, collapse = ":") %in% terms)
    labels <- vapply(Filter(fits, sets), paste, "", collapse = ":")
    if (length(labels) == 0) return(list(terms))
    choices <- lapply(seq_len(2^length(labels)) - 1, function(n) labels[bitwAnd(n, 2^(seq_along(labels) - 1)) > 0])
    do.call(c, lapply(choices, function(chosen) grow(size + 1, c(terms, chosen))))
  }
  grow(2, character())
}
frame <- function(k, cells) {
  codes <- seq_len(2^k - 1)
  lists <- vapply(seq_len(k), function(i) bitwAnd(codes, 2^(k - i)) > 0, logical(length(codes)))
  lists <- as.data.frame(lists + 0)
  names(lists) <- paste0("V", seq_len(k))
  cbind(lists, y = cells[-1])
}
summary_of <- function(aic, level, v00, seen) {
  f0 <- exp(level); se <- sqrt(f0 + f0^2 * v00)
  width <- exp(qnorm(0.975) * sqrt(log(1 + (se / f0)^2)))
  c(aic, seen + f0, se, seen + f0 / width, seen + f0 * width)
}
by_glm <- function(k, cells) {
  d <- frame(k, cells); seen <- sum(d$y)
  named <- function(term) paste0("V", strsplit(term, ":", fixed = TRUE)[[1]], collapse = ":")
  vapply(closed_models(k), function(m) {
    f <- reformulate(c(names(d)[seq_len(k)], vapply(m, named, "")), "y")
    g <- suppressWarnings(glm(f, family = poisson, data = d))
    summary_of(AIC(g), coef(g)[[1]], vcov(g)[1, 1], seen)
  }, numeric(5))
}
by_glm_fit <- function(k, cells) {
  d <- frame(k, cells); seen <- sum(d$y); h <- as.matrix(d[seq_len(k)]); family <- poisson()
  vapply(closed_models(k), function(m) {
    x <- cbind(1, h)
    for (term in m) x <- cbind(x, apply(h[, as.integer(strsplit(term, ":", fixed = TRUE)[[1]]), drop = FALSE], 1, prod))
    g <- suppressWarnings(glm.fit(x, d$y, family = family))
    p <- seq_len(g$rank)
    summary_of(g$aic, g$coefficients[[1]], chol2inv(g$qr$qr[p, p, drop = FALSE])[1, 1], seen)
  }, numeric(5))
}

resamples <- 10000
by_boot <- function(n, statistic) {
  set.seed(1)
  b <- boot(seq_len(n), function(d, i) statistic(i), R = resamples)
  boot.ci(b, conf = 0.95, type = "bca")$bca[4:5]
}
by_hand <- function(n, statistic) {
  set.seed(1)
  all <- seq_len(n); estimate <- statistic(all)
  star <- sort(vapply(seq_len(resamples), function(b) statistic(sample.int(n, n, TRUE)), 0))
  left <- vapply(all, function(i) statistic(all[-i]), 0)
  u <- mean(left) - left; a <- sum(u^3) / (6 * sum(u^2)^1.5)
  z0 <- qnorm(mean(star < estimate)); z <- z0 + qnorm(c(0.025, 0.975))
  quantile(star, pnorm(z0 + z / (1 - a * z)), type = 6, names = FALSE)
}
x <- data$logratios; y <- data$effects; v <- data$variances
plain_median <- function(i) median(x[i])
quick_median <- function(i) {
  n <- length(i); h <- n %/% 2; s <- sort.int(x[i], partial = unique(c(h, h + 1)))
  if (n %% 2) s[h + 1] else (s[h] + s[h + 1]) / 2
}
pooled <- function(i) {
  e <- y[i]; w <- 1 / v[i]; s <- sum(w); q <- sum(w * (e - sum(w * e) / s)^2)
  w <- 1 / (v[i] + max(0, (q - length(i) + 1) / (s - sum(w^2) / s)))
  sum(w * e) / sum(w)
}

report("four/glm", function() by_glm(4, data$four), inner = 5)
report("four/glm.fit", function() by_glm_fit(4, data$four), inner = 5)
report("five/glm", function() by_glm(5, data$five))
report("five/glm.fit", function() by_glm_fit(5, data$five))
report("median/boot.ci", function() by_boot(length(x), plain_median))
report("median/by hand", function() by_hand(length(x), quick_median))
report("pooled/boot.ci", function() by_boot(length(y), pooled))
report("pooled/by hand", function() by_hand(length(y), pooled))
