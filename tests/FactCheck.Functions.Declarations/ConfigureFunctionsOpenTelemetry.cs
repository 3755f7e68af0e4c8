using OpenTelemetry;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

public static class ConfigureFunctionsOpenTelemetry
{
    /// <summary>The source of the activity that the worker starts for each invocation.</summary>
    public const string WorkerSource = "Microsoft.Azure.Functions.Worker";

    public static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(this IOpenTelemetryBuilder builder) =>
        builder.WithTracing(tracing => tracing.AddSource(WorkerSource));
}
