using FactCheck.Api.Endpoints;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Api.Claims;

internal static class ClaimEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("ListClaims", HttpMethods.Get, "cases/{caseId}/claims", AccessLevel.Function, ClaimHandlers.List)
        {
            Tag = "Claims",
            Summary = "List the claims of a case.",
            Description = "As JSON or, by Accept or format=csv, as a table with a header; with format=hxl, or text/csv with the address of HXL as its profile "
                + "in Accept, with a row of hashtags below it. A table holds every row unless limit is given; "
                + "its Link header then leads to the next part. Cells that a spreadsheet would take for a formula start with an apostrophe.",
            Problems = [400, 404, 406],
            Metadata = [new ProducesResponseTypeMetadata(200, typeof(Page<Claim>), ["application/json", ClaimFormats.CsvType])],
        },
        new("GetClaim", HttpMethods.Get, "cases/{caseId}/claims/{claimId}", AccessLevel.Function, ClaimHandlers.Get)
        {
            Tag = "Claims",
            Summary = "Get one claim.",
            Problems = [400, 404],
        },
    ];
}
