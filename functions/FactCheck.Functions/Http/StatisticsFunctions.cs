using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints of statistics over cases and over lists.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class StatisticsFunctions(EndpointDispatcher api)
{
    [Function(nameof(GetDiscrepancyStatistics))]
    public Task GetDiscrepancyStatistics([HttpTrigger(AuthorizationLevel.Function, "get", Route = "statistics/discrepancies")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetDiscrepancyStatistics), request.HttpContext);

    [Function(nameof(EstimateMultipleSystems))]
    public Task EstimateMultipleSystems([HttpTrigger(AuthorizationLevel.Function, "post", Route = "estimates/multipleSystems")] HttpRequest request) =>
        api.InvokeAsync(nameof(EstimateMultipleSystems), request.HttpContext);

    [Function(nameof(MatchLists))]
    public Task MatchLists([HttpTrigger(AuthorizationLevel.Function, "post", Route = "estimates/match")] HttpRequest request) =>
        api.InvokeAsync(nameof(MatchLists), request.HttpContext);
}
