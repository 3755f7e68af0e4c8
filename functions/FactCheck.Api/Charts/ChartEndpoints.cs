using FactCheck.Api.Cases;
using FactCheck.Api.Charts.Discrepancy;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Api.Charts.Timeline;
using FactCheck.Api.Claims;
using FactCheck.Api.Discrepancies;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Charts;

internal static class ChartEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetChart", HttpMethods.Get, "cases/{caseId}/charts/{name}.svg", AccessLevel.Function, Get)
        {
            Tag = "Discrepancies",
            Summary = "Draw a case as an SVG picture: timeline or discrepancy.",
            Description = "timeline draws one scope over time, the widest that harm, place and victims leave; discrepancy draws the sides scope by scope. "
                + "Pictures name their sources, are described for screen readers and follow a dark screen. A chart takes the filters of its data and leaves the others aside.",
            Problems = [400, 404],
            Metadata = [new ProducesResponseTypeMetadata(200, typeof(string), [SvgPicture.MediaType])],
        },
    ];

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Get(
        string caseId,
        string name,
        [AsParameters] DiscrepancyQuery query,
        [AsParameters] ChartQuery chart,
        Stores stores,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var scale = chart.ReadScale(input);
        var victims = ClaimFilter.ReadVictims(input, chart.Victims);
        var wanted = input.Choice<ChartName>("name", name);
        var (evidence, refusal) = await EvidenceLookup.ReadAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var drawing = new ChartOptions(evidence!, scale, $"chart-{name}") { KnownOn = options.KnownOn };
        var picture = wanted is ChartName.Discrepancy
            ? DiscrepancyChart.Draw(CaseComparison.Compare(evidence!, options), drawing)
            : TimelineChart.Draw(ChartQuery.Widest(Timelines.Of(evidence!, options), victims), drawing);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = SvgPicture.ContentSecurityPolicy;
        return TypedResults.Bytes(picture.ToBytes(), SvgPicture.MediaType);
    }
}
