using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Where a count was harmed, and the rule that says so.</summary>
internal readonly record struct Located(Place? Place, string Trace);
