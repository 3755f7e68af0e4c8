using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Where a count was harmed, and the rule that says so.</summary>
internal sealed record Located(Place? Place, string Trace);
