using FactCheck.Api.Cases;
using FactCheck.Api.Charts;
using FactCheck.Api.Check;
using FactCheck.Api.Claims;
using FactCheck.Api.Discrepancies;
using FactCheck.Api.Documents;
using FactCheck.Api.Exchange;
using FactCheck.Api.Extract;
using FactCheck.Api.Health;
using FactCheck.Api.OpenApi;
using FactCheck.Api.Policies;
using FactCheck.Api.Report;
using FactCheck.Api.Reviews;
using FactCheck.Api.Sources;
using FactCheck.Api.Statistics;
using FactCheck.Api.Timeline;

namespace FactCheck.Api.Endpoints;

/// <summary>Every endpoint of the API. To add one, add it to its group, or add a group here.</summary>
public static class EndpointTable
{
    /// <summary>Every endpoint, by group.</summary>
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        .. CaseEndpoints.All,
        .. DocumentEndpoints.All,
        .. ClaimEndpoints.All,
        .. ReviewEndpoints.All,
        .. SourceEndpoints.All,
        .. DiscrepancyEndpoints.All,
        .. TimelineEndpoints.All,
        .. PolicyEndpoints.All,
        .. ExchangeEndpoints.All,
        .. ChartEndpoints.All,
        .. ReportEndpoints.All,
        .. StatisticsEndpoints.All,
        .. EstimateEndpoints.All,
        .. ExtractEndpoints.All,
        .. CheckEndpoints.All,
        .. HealthEndpoints.All,
        .. OpenApiEndpoints.All,
    ];
}
