using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Times;

/// <summary>When a count stood, when the harm happened, and the rule that says so.</summary>
internal readonly record struct Timed(AsOf? AsOf, Period? Period, string Trace);
