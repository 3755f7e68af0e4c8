using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Api.Exchange;

internal static class ExchangeEndpoints
{
    private const string Tag = "Exchange";

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("ListExchangeFormats", HttpMethods.Get, "exchange/formats", AccessLevel.Function, ExchangeHandlers.Formats)
        {
            Tag = Tag,
            Summary = "List the formats in which a case is exchanged, and what each cannot carry.",
            Description = "cannotCarry names each field of a claim that comes back changed, or not at all, when an export is imported; "
                + "for a format that cannot be imported, those that an export does not show.",
        },
        new("ExportCase", HttpMethods.Get, "cases/{caseId}/export", AccessLevel.Function, ExchangeHandlers.Export)
        {
            Tag = Tag,
            Summary = "Write a whole case for other programs.",
            Description = "As an attachment of the format's media type. The same case gives the same bytes.",
            Problems = [400, 404],
            Metadata =
            [
                new ProducesResponseTypeMetadata(
                    200, typeof(string), ["application/ld+json", "text/csv", "application/jsonl", "application/json"]),
            ],
        },
        new("ImportCase", HttpMethods.Post, "cases/{caseId}/import", AccessLevel.Function, ExchangeHandlers.Import)
        {
            Tag = Tag,
            Summary = "Take what another program wrote into a case.",
            Description = "The file is the body, or the one file of a multipart form. Columns are found by name, in any order and letter case. "
                + "A row that cannot be read is reported with its line and reason, and the others go in. What the case holds already stays as it is: "
                + "the same import again adds nothing.",
            Problems = [400, 404, 413],
            Metadata = [new UploadBody("The file.", "text/csv", "application/jsonl", "application/ld+json")],
        },
    ];
}
