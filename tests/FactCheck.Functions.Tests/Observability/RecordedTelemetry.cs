using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace FactCheck.Functions.Tests.Observability;

/// <summary>What the head exports, kept in memory beside the exporter that its settings name.</summary>
internal sealed class RecordedTelemetry
{
    /// <summary>Turns telemetry on, towards a collector that is not there.</summary>
    public static (string Name, string Value) Setting { get; } = ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9");

    private readonly List<Activity> _activities = [];
    private readonly List<LogRecord> _logs = [];

    public IReadOnlyList<Activity> Activities => Snapshot(_activities);

    public IReadOnlyList<LogRecord> Logs => Snapshot(_logs);

    public void AddTo(IServiceCollection services)
    {
        services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(_activities));
        services.ConfigureOpenTelemetryLoggerProvider(logging => logging.AddInMemoryExporter(_logs));
    }

    /// <summary>The attributes of a line and of every scope around it.</summary>
    public static ILookup<string, string?> AttributesOf(LogRecord record)
    {
        var all = new List<KeyValuePair<string, object?>>(record.Attributes ?? []);
        record.ForEachScope(
            static (scope, attributes) =>
            {
                foreach (var attribute in scope)
                {
                    attributes.Add(attribute);
                }
            },
            all);
        return all.ToLookup(attribute => attribute.Key, attribute => attribute.Value?.ToString(), StringComparer.Ordinal);
    }

    private static IReadOnlyList<T> Snapshot<T>(List<T> items)
    {
        lock (items)
        {
            return [.. items];
        }
    }
}
