using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Hosting;

/// <summary>What a head registers beside the API.</summary>
internal static class HandlerServices
{
    public static IServiceCollection AddHandlerServices(this IServiceCollection services, string folder) => services
        .AddSingleton(EmbeddedStore.Open(folder))
        .AddSingleton<IDocumentReader, DocumentReader>()
        .AddSingleton<IClaimExtractor, WordExtractor>();
}
