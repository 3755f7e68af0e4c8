using FactCheck.Core.Claims;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>A discrepancy that depends on a source, before and after a change to the registry.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Changed">Whether verdict or a standing figure is different now.</param>
/// <param name="Before">What it came to.</param>
/// <param name="After">What it comes to.</param>
public sealed record SourceEffect(Scope Scope, bool Changed, ScopeReading Before, ScopeReading After);
