namespace FactCheck.Core.Statistics.Lists;

/// <summary>Chao's lower bound of a total from how many people are on one list, on two, and so on.</summary>
/// <param name="Observed">People on at least one list.</param>
/// <param name="Classic">The bound of 1987; null when nobody is on exactly two lists.</param>
/// <param name="BiasCorrected">Its bias-corrected form, defined also then.</param>
/// <param name="WithListFactor">
/// The classic bound with its hidden part times (t-1)/t for t lists (Chao 1989); null without a number of lists or where
/// the classic is.
/// </param>
public sealed record ChaoResult(long Observed, ChaoEstimate? Classic, ChaoEstimate BiasCorrected, double? WithListFactor);
