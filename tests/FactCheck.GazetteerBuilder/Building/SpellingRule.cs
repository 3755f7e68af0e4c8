namespace FactCheck.GazetteerBuilder.Building;

/// <summary>How names of some countries are also spelled.</summary>
/// <param name="Countries">ISO 3166-1 alpha-2 codes; empty for all.</param>
/// <param name="From">A regular expression over the folded name.</param>
/// <param name="To">Its replacements, each of which gives a further spelling.</param>
internal sealed record SpellingRule(IReadOnlyList<string> Countries, string From, IReadOnlyList<string> To);
