using FactCheck.Api.Cases;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Comparison.Timeline;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Timeline;

internal static class TimelineEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetTimeline", HttpMethods.Get, "cases/{caseId}/timeline", AccessLevel.Function, Get)
        {
            Tag = "Discrepancies",
            Summary = "Lay out over time what each side said, scope by scope.",
            Description = "Each figure has two times: when the count stood, and from when it could be known. Revisions name the figure that they revise, "
                + "retractions who took it back and when. recordedAt tells when it was taken in and filters nothing.",
            Problems = [400, 404],
        },
    ];

    private static async Task<Results<Ok<CaseTimeline>, ProblemHttpResult>> Get(
        string caseId, [AsParameters] TimelineQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var (evidence, refusal) = await EvidenceLookup.ReadAsync(caseId, stores, input, cancellationToken);
        return refusal is null ? TypedResults.Ok(Timelines.Of(evidence!, options)) : refusal;
    }
}
