using System.Text.Json.Serialization;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Problems;
using FactCheck.Api.Reviews;
using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck.Api;

/// <summary>Puts the HTTP surface into a head.</summary>
public static class FactCheckApi
{
    /// <summary>The section of the settings that the limits are in.</summary>
    public const string LimitsSection = "FactCheckLimits";

    /// <summary>
    /// Registers what the handlers need. The head registers <see cref="Core.Ingestion.Ports.Stores"/>, the document reader and the extractor;
    /// limits and clock are kept when it has registered its own.
    /// </summary>
    /// <param name="services">The head's services.</param>
    public static IServiceCollection AddFactCheckApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            WireJson.Configure(options.SerializerOptions);
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IngestionLimits>();
        services.TryAddSingleton<DocumentIngestion>();
        services.TryAddSingleton<DocumentRevision>();
        services.TryAddSingleton<DetachedExtraction>();
        services.TryAddSingleton<CaseRemoval>();
        services.TryAddSingleton<ClaimReviewing>();
        services.TryAddSingleton<SourceRegistering>();
        services.TryAddSingleton(provider => new ReviewerIdentity(provider.GetService<IConfiguration>()));
        services.TryAddSingleton(RatingScale.Default);
        services.TryAddSingleton<StatementChecking>();
        services.TryAddSingleton<EndpointDispatcher>();
        return services;
    }

    /// <summary>
    /// Takes the limits from the settings <c>FactCheckLimits:MaximumBytes</c>, <c>:MaximumPages</c>, <c>:MaximumCharacters</c>
    /// and <c>:Deadline</c> (as <c>hh:mm:ss</c>); what is not set keeps its default.
    /// </summary>
    /// <param name="services">The head's services.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="InvalidOperationException">A setting is no number or no time, or is not above zero.</exception>
    public static IServiceCollection AddIngestionLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection(LimitsSection).Get<IngestionLimits>() ?? new();
        return limits is { MaximumBytes: > 0, MaximumPages: > 0, MaximumCharacters: > 0 } && limits.Deadline > TimeSpan.Zero
            ? services.AddSingleton(limits)
            : throw new InvalidOperationException($"Every setting under {LimitsSection} lies above zero.");
    }

    /// <summary>Maps every endpoint of <see cref="EndpointTable"/>.</summary>
    /// <param name="endpoints">The head's routes.</param>
    /// <param name="prefix">The base path.</param>
    /// <returns>The group, for conventions of the head's own.</returns>
    public static RouteGroupBuilder MapFactCheckApi(this IEndpointRouteBuilder endpoints, string prefix = "/api")
    {
        var group = endpoints.MapGroup(prefix);
        foreach (var endpoint in EndpointTable.All)
        {
            Map(group, endpoint);
        }

        return group;
    }

    /// <summary>Answers unknown routes, wrong methods and whatever escapes the pipeline behind it as problem details.</summary>
    /// <param name="app">The head's pipeline.</param>
    public static IApplicationBuilder UseFactCheckProblems(this IApplicationBuilder app) => app.Use(ProblemBoundary.Around);

    private static void Map(RouteGroupBuilder group, ApiEndpoint endpoint)
    {
        var route = group.MapMethods(endpoint.Route, [endpoint.Method], endpoint.Handler)
            .WithName(endpoint.Name)
            .WithTags(endpoint.Tag)
            .WithSummary(endpoint.Summary)
            .WithMetadata([endpoint, .. endpoint.Metadata]);
        if (endpoint.Description is { } description)
        {
            route.WithDescription(description);
        }

        foreach (var status in endpoint.Problems.Append(StatusCodes.Status500InternalServerError))
        {
            _ = status == StatusCodes.Status400BadRequest ? route.ProducesValidationProblem() : route.ProducesProblem(status);
        }

        route.Add(builder => builder.RequestDelegate = ProblemBoundary.Around(builder.RequestDelegate!));
    }
}
