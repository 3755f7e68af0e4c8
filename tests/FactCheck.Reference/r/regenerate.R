#!/usr/bin/env Rscript
# Computes reference values with R's own functions (stats, boot, coin, metafor) for FactCheck.Reference.
#
#   Rscript tests/FactCheck.Reference/r/regenerate.R [values.json]
#   dotnet run --project tests/FactCheck.Reference -- values.json
#
# The data are drawn from a fixed seed. What R has no function for is left to the published examples in the tests.

suppressPackageStartupMessages({ library(boot); library(coin); library(metafor) })
args <- commandArgs(trailingOnly = TRUE)
target <- if (length(args) > 0) args[1] else "values.json"
set.seed(20220105)

# ---- JSON
json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) {
    if (is.null(names(x))) return(paste0("[", paste(vapply(x, json, ""), collapse = ","), "]"))
    fields <- paste0("\"", names(x), "\":", vapply(x, json, ""))
    return(paste0("{", paste(fields, collapse = ","), "}"))
  }
  one <- function(v) {
    if (is.na(v)) "null"
    else if (is.logical(v)) tolower(as.character(v))
    else if (is.character(v)) paste0("\"", v, "\"")
    else if (is.infinite(v)) if (v > 0) "\"Infinity\"" else "\"-Infinity\""
    else format(v, digits = 17, scientific = FALSE, drop0trailing = TRUE)
  }
  vapply(x, one, "")[[1]]
}
many <- function(x) lapply(unname(as.vector(x)), identity)
cases <- list()
add <- function(method, name, input, options, expected, tolerance, how) {
  if (length(options) == 0) options <- list(level = 0.95)
  cases[[length(cases) + 1]] <<- list(method = method, name = name, input = input, options = options,
    expected = expected, tolerance = tolerance, how = how)
}

# ---- sign test
for (alternative in c("two.sided", "greater", "less")) for (level in c(0.8, 0.95)) {
  d <- sample(-4:6, 23, TRUE); p <- sum(d > 0); m <- sum(d < 0)
  b <- binom.test(p, p + m, alternative = alternative, conf.level = level)
  add("sign_test", paste(alternative, level), list(d = many(d)), list(alternative = alternative, conf_level = level),
      list(n_positive = p, n_negative = m, n_zero = sum(d == 0), n = p + m, p_value = b$p.value,
           proportion_positive = unname(b$estimate), proportion_ci = many(b$conf.int)), 1e-9, "binom.test")
}

# ---- signed ranks
for (n in c(5, 14, 33)) {
  d <- round(rnorm(n, 0.3), 4); w <- function(a) wilcox.test(d, exact = TRUE, alternative = a)
  add("wilcoxon_signed_rank", paste("untied", n), list(d = many(d)), list(mode = "exact", zero_method = "wilcoxon"),
      list(v = unname(w("two.sided")$statistic), p_value = w("two.sided")$p.value, p_greater = w("greater")$p.value,
           p_less = w("less")$p.value), 1e-9, "wilcox.test(exact = TRUE)")
}
for (zeros in c("Wilcoxon", "Pratt")) for (n in c(9, 24)) {
  d <- sample(-5:7, n, TRUE)
  p <- function(a) as.numeric(pvalue(wilcoxsign_test(d ~ rep(0, n), distribution = exact(), zero.method = zeros, alternative = a)))
  add("wilcoxon_signed_rank", paste("tied", zeros, n), list(d = many(d)), list(mode = "exact", zero_method = tolower(zeros)),
      list(n_zero = sum(d == 0), p_greater = p("greater"), p_less = p("less"),
           p_value = min(1, 2 * min(p("greater"), p("less")))), 1e-9, "coin::wilcoxsign_test(distribution = exact())")
}
for (correct in c(TRUE, FALSE)) {
  d <- sample(-9:12, 70, TRUE); w <- function(a) suppressWarnings(wilcox.test(d, exact = FALSE, correct = correct, alternative = a))
  add("wilcoxon_signed_rank", paste("asymptotic", correct), list(d = many(d)),
      list(mode = "asymptotic", zero_method = "wilcoxon", continuity_correction = correct),
      list(v = unname(w("two.sided")$statistic), p_value = w("two.sided")$p.value, p_greater = w("greater")$p.value,
           p_less = w("less")$p.value), 1e-9, "wilcox.test(exact = FALSE)")
}
for (n in c(7, 18, 45)) {
  d <- round(rnorm(n, 0.2), 5)
  at <- function(level) {
    w <- wilcox.test(d, exact = TRUE, conf.int = TRUE, conf.level = level)
    list(lower = w$conf.int[1], upper = w$conf.int[2])
  }
  add("hodges_lehmann", paste("untied", n), list(d = many(d)), list(levels = many(c(0.9, 0.95))),
      list(n = n, estimate = unname(wilcox.test(d, exact = TRUE, conf.int = TRUE)$estimate),
           ci = list(`90` = at(0.9), `95` = at(0.95))), 1e-9, "wilcox.test(exact = TRUE, conf.int = TRUE)")
}

# ---- limits of agreement
for (n in c(4, 12, 60)) {
  a <- rpois(n, 40) + 1; b <- rpois(n, 55) + 1; d <- log(a / b); s <- sd(d)
  q <- suppressWarnings(qt(c(0.025, 0.975), n - 1, 1.96 * sqrt(n))) * s / sqrt(n)
  add("bland_altman", paste("n", n), list(official = many(a), other = many(b)),
      list(scale = "log", multiplier = 1.96, level = 0.95),
      list(n = n, mean = mean(d), sd = s, mean_ci = many(t.test(d)$conf.int),
           limits = many(mean(d) + c(-1.96, 1.96) * s),
           lower_limit_ci_exact = many(mean(d) - rev(q)), upper_limit_ci_exact = many(mean(d) + q)),
      list(default = 1e-9, lower_limit_ci_exact = 1e-5, upper_limit_ci_exact = 1e-5), "t.test; qt(ncp =), good to six digits")
}

# ---- random effects
for (k in c(3, 8, 25)) for (estimator in c("DL", "PM", "REML")) {
  v <- runif(k, 0.01, 0.3); y <- rnorm(k, -0.2, sqrt(v + 0.1))
  control <- list(tau2.max = 1e6, threshold = 1e-12, tol = 1e-12, maxiter = 10000)
  z <- rma(y, v, method = estimator, control = control); h <- rma(y, v, method = estimator, test = "knha", control = control)
  ci <- confint(z, control = list(tol = 1e-12, tau2.max = 1e6))$random
  part <- function(m) { p <- predict(m); list(se = m$se, statistic = unname(m$zval), p_value = m$pval,
    ci = many(c(m$ci.lb, m$ci.ub)), prediction_metafor = many(c(p$pi.lb, p$pi.ub))) }
  add("random_effects_meta", paste(estimator, k), list(y = many(y), v = many(v)), list(estimator = estimator, level = 0.95),
      list(k = k, q = z$QE, q_p_value = z$QEp, tau2 = z$tau2, tau2_ci = many(ci[1, 2:3]), pooled = as.numeric(z$beta),
           i2_metafor = z$I2, h2_metafor = z$H2, normal = part(z), knapp_hartung = part(h)), 1e-6, "metafor::rma, confint, predict")
}

# ---- trend
for (n in c(5, 17, 40)) {
  x <- sort(sample(0:60, n, n > 30)); y <- rpois(n, 20 + x / 4)
  k <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE, continuity = TRUE))
  add("mann_kendall", paste("n", n), list(x = many(x), y = many(y)), list(),
      list(z = unname(k$statistic), p_value = k$p.value, tau_b = unname(k$estimate)), 1e-9, "cor.test(method = 'kendall')")
  pairs <- combn(n, 2); dx <- x[pairs[2, ]] - x[pairs[1, ]]; slope <- median(((y[pairs[2, ]] - y[pairs[1, ]]) / dx)[dx != 0])
  add("theil_sen", paste("n", n), list(x = many(x), y = many(y)), list(level = 0.95),
      list(n_slopes = sum(dx != 0), slope = slope, intercept = median(y - slope * x)), 1e-9, "median of the slopes of all pairs")
}

# ---- intraclass correlations
for (k in 2:4) {
  n <- 9; m <- matrix(rnorm(n * k, rep(rnorm(n, 3, 2), k)), n)
  a <- anova(lm(as.vector(m) ~ factor(rep(1:n, k)) + factor(rep(1:k, each = n))))[["Mean Sq"]]
  w <- anova(lm(as.vector(m) ~ factor(rep(1:n, k))))[["Mean Sq"]][2]
  add("icc", paste(k, "sources"), list(ratings = lapply(1:n, function(i) many(m[i, ]))), list(level = 0.95),
      list(ms_rows = a[1], ms_columns = a[2], ms_error = a[3], ms_within = w,
           icc_1 = (a[1] - w) / (a[1] + (k - 1) * w), icc_c_1 = (a[1] - a[3]) / (a[1] + (k - 1) * a[3]),
           icc_a_1 = (a[1] - a[3]) / (a[1] + (k - 1) * a[3] + k * (a[2] - a[3]) / n)), 1e-9, "anova(lm())")
}

# ---- log-linear models
history <- function(k) { codes <- seq_len(2^k - 1); vapply(seq_len(k), function(i) as.numeric(bitwAnd(codes, 2^(k - i)) > 0), numeric(length(codes))) }
labels <- function(k) apply(history(k), 1, paste, collapse = "")
every_model <- function(k) {
  grow <- function(size, terms) {
    if (size == k) return(list(terms))
    sets <- combn(k, size, simplify = FALSE)
    names <- vapply(Filter(function(s) size == 2 || all(combn(s, size - 1, paste, collapse = "") %in% terms), sets), paste, "", collapse = "")
    if (length(names) == 0) return(list(terms))
    picks <- lapply(seq_len(2^length(names)) - 1, function(b) names[bitwAnd(b, 2^(seq_along(names) - 1)) > 0])
    do.call(c, lapply(picks, function(pick) grow(size + 1, c(terms, pick))))
  }
  grow(2, character())
}
design <- function(k, terms) {
  h <- history(k)
  cbind(1, h, vapply(terms, function(t) apply(h[, as.integer(strsplit(t, "")[[1]]), drop = FALSE], 1, prod), numeric(nrow(h))))
}
fit <- function(k, y, terms) {
  g <- suppressWarnings(glm.fit(design(k, terms), y, family = poisson(), control = list(epsilon = 1e-15, maxit = 50)))
  f0 <- exp(g$coefficients[[1]]); p <- seq_len(g$rank)
  se <- sqrt(f0 + f0^2 * chol2inv(g$qr$qr[p, p, drop = FALSE])[1, 1])
  list(aic = g$aic, bic = g$aic + g$rank * (log(sum(y)) - 2), deviance = g$deviance, n_hat = sum(y) + f0, se = se)
}
for (k in 3:4) {
  people <- 900; member <- vapply(seq_len(k), function(i) rbinom(people, 1, 0.25 + 0.07 * i), numeric(people))
  member[, 2] <- ifelse(member[, 1] == 1 & runif(people) < 0.3, 1, member[, 2])
  codes <- as.vector(member %*% 2^((k - 1):0)); y <- tabulate(codes[codes > 0], 2^k - 1); stopifnot(all(y > 0))
  models <- every_model(k); fits <- lapply(models, function(m) fit(k, y, m))
  of <- function(field) vapply(fits, `[[`, 0, field)
  average <- function(criterion) {
    w <- exp(-(criterion - min(criterion)) / 2); w <- w / sum(w); total <- sum(w * of("n_hat"))
    variance <- sum(w * (of("se")^2 + (of("n_hat") - total)^2))
    list(n_models = length(models), n_hat = total, unconditional_variance = variance,
         buckland_se = sum(w * sqrt(of("se")^2 + (of("n_hat") - total)^2)), best_n_hat = of("n_hat")[which.min(criterion)])
  }
  ranked <- order(of("bic"))[1:8]
  cells <- setNames(as.list(y), labels(k))
  add("mse_all_models", paste(k, "lists"), list(lists = k, cells = cells), list(level = 0.95),
      list(observed = sum(y), n_models = length(models),
           average_exists = list(aic = average(of("aic")), bic = average(of("bic"))),
           best_by_bic = lapply(ranked, function(i) c(list(terms = many(models[[i]])), fits[[i]]))), 1e-6, "glm.fit on every hierarchical model")
  best <- models[[ranked[1]]]; x <- rbind(c(1, rep(0, ncol(design(k, best)) - 1)), design(k, best))
  likelihood <- function(f0) {
    yy <- c(f0, y); mu <- suppressWarnings(glm.fit(x, yy, family = poisson(), control = list(epsilon = 1e-14)))$fitted.values
    lgamma(sum(yy) + 1) - sum(lgamma(yy + 1)) + sum(yy * log(mu / sum(yy)))
  }
  top <- optimize(likelihood, c(1, 4 * sum(y)), maximum = TRUE, tol = 1e-10)
  drop <- function(f0) 2 * (top$objective - likelihood(f0)) - qchisq(0.95, 1)
  ends <- c(uniroot(drop, c(1e-3, top$maximum), tol = 1e-9)$root, uniroot(drop, c(top$maximum, 40 * top$maximum), tol = 1e-9)$root)
  add("mse_profile_ci", paste(k, "lists"), list(lists = k, cells = cells, terms = many(best)), list(level = 0.95),
      list(n_hat_poisson = fits[[ranked[1]]]$n_hat, lower = sum(y) + ends[1], upper = sum(y) + ends[2]),
      1e-6, "glm.fit with the hidden count filled in, optimize and uniroot")
}

# ---- bootstrap
for (statistic in c("mean", "median")) {
  x <- round(rexp(13), 3); f <- match.fun(statistic); b <- boot(x, function(d, i) f(sort(d[i])), R = 299)
  left <- vapply(seq_along(x), function(i) f(x[-i]), 0); u <- mean(left) - left
  interval <- boot.ci(b, conf = 0.9, type = "bca", L = u)$bca[4:5]
  rows <- boot.array(b, indices = TRUE) - 1
  add("bca_bootstrap", statistic, list(x = many(x), indices = lapply(seq_len(nrow(rows)), function(r) many(rows[r, ]))),
      list(statistic = statistic, resamples = 299, levels = list(0.9)),
      list(theta = f(x), jackknife = many(left), acceleration = sum(u^3) / (6 * sum(u^2)^1.5),
           strict = list(intervals = list(list(boot_normal_scale = many(interval))))), 1e-8, "boot::boot.ci(type = 'bca', L = jackknife)")
}

writeLines(json(list(cases = cases)), target)
cat(length(cases), "cases written to", target, "\n")
