namespace FactCheck.Api.Health;

/// <summary>Whether the service works.</summary>
/// <param name="Status"><c>healthy</c>, or <c>unhealthy</c> when a part does not answer.</param>
/// <param name="Checks">For each part of the store, <c>ok</c> or what is wrong; empty when only life was asked for.</param>
public sealed record HealthReport(string Status, IReadOnlyDictionary<string, string> Checks);
