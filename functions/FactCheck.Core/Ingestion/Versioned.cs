namespace FactCheck.Core.Ingestion;

/// <summary>A stored value with the version that it was read at.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="ETag">Opaque version, without quotes; it changes with every write.</param>
public sealed record Versioned<T>(T Value, string ETag);
