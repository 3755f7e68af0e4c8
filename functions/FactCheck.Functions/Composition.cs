using FactCheck.Api;
using FactCheck.Api.Check;
using FactCheck.Api.Logging;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;
using FactCheck.Functions.Http;
using FactCheck.Functions.Inbox;
using FactCheck.Functions.Observability;
using FactCheck.Storage.Azure;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions;

/// <summary>What this head is made of.</summary>
public static class Composition
{
    /// <summary>Registers the API, the store on Azure, the readers and the extractor.</summary>
    /// <param name="services">The worker's services.</param>
    /// <param name="configuration">The settings; <see cref="AzureStorageOptions.FromSettings"/> tells which.</param>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddIngestionLimits(configuration).AddRatingScale(configuration);
        services.AddFactCheckApi();
        services.AddSingleton(provider => LoggedIngestions.Around(
            AzureStore.Connect(AzureStorageOptions.FromSettings(key => configuration[key])), provider.GetRequiredService<ILogger<LoggedIngestions>>()));
        services.AddSingleton<IDocumentReader, DocumentReader>();
        services.AddSingleton<IClaimExtractor, RuleBasedExtractor>();
        services.AddSingleton<InboxIngestion>();
        services.AddSingleton<BlobArrivals>();
        services.AddTelemetry(configuration);
        if (!string.Equals(configuration[StoragePreparation.Setting], "false", StringComparison.OrdinalIgnoreCase))
        {
            services.AddHostedService<StoragePreparation>();
        }

        return services;
    }

    /// <summary>Puts around every invocation what traces and logs should say of it and, inside that, what answers failures.</summary>
    /// <param name="builder">The worker.</param>
    public static IFunctionsWorkerApplicationBuilder UseFactCheck(this IFunctionsWorkerApplicationBuilder builder) =>
        builder.UseMiddleware<SubjectMiddleware>().UseMiddleware<ProblemDetailsMiddleware>();
}
