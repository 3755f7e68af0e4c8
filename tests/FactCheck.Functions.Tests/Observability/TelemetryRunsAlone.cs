namespace FactCheck.Functions.Tests.Observability;

/// <summary>Tests that record telemetry run alone: a recorder hears every invocation of the process.</summary>
[CollectionDefinition(nameof(TelemetryRunsAlone), DisableParallelization = true)]
public sealed class TelemetryRunsAlone;
