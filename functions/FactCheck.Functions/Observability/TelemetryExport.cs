using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace FactCheck.Functions.Observability;

/// <summary>
/// Sends the worker's traces, metrics and logs to where the host sends its own, by the same settings. With none of them set
/// the host tells of the worker, as it does without this.
/// </summary>
internal static class TelemetryExport
{
    private const string InsightsSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string InsightsIdentitySetting = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";
    private const string CollectorSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var insights = configuration[InsightsSetting];
        var hasCollector = !string.IsNullOrEmpty(configuration[CollectorSetting]);
        if (string.IsNullOrEmpty(insights) && !hasCollector)
        {
            return;
        }

        services.Configure<OpenTelemetryLoggerOptions>(options => options.IncludeScopes = true);
        var telemetry = services.AddOpenTelemetry().UseFunctionsWorkerDefaults();
        if (!string.IsNullOrEmpty(insights))
        {
            telemetry.UseAzureMonitorExporter(options =>
            {
                options.ConnectionString = insights;
                options.Credential = Credential(configuration[InsightsIdentitySetting]);
            });
        }

        if (hasCollector)
        {
            telemetry.UseOtlpExporter();
        }
    }

    /// <summary>The identity in a setting of the form <c>Authorization=AAD;ClientId=…</c>; null when it names none.</summary>
    private static ManagedIdentityCredential? Credential(string? authentication)
    {
        var parts = (authentication ?? string.Empty)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToLookup(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);
        if (!parts["Authorization"].Contains("AAD", StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        return new(parts["ClientId"].FirstOrDefault() is { } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned);
    }
}
