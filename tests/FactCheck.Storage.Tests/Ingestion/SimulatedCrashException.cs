namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>The process is gone, as far as the test is concerned.</summary>
public sealed class SimulatedCrashException() : Exception("The process has died.");
