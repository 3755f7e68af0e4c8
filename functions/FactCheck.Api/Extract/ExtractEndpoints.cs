using FactCheck.Api.Cases;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Extract;

internal static class ExtractEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("Extract", HttpMethods.Post, "extract", AccessLevel.Function, Extract)
        {
            Tag = "Claims",
            Summary = "Find the claims of a text and store nothing.",
            Description = "The document is the body, or the one file of a multipart form, in any format that a case takes.",
            Problems = [400, 404, 413, 415, 422],
            Metadata = [new UploadBody()],
        },
    ];

    private static async Task<Results<Ok<ReadText>, ProblemHttpResult>> Extract(
        [AsParameters] UploadQuery query,
        [AsParameters] EventQuery about,
        HttpRequest request,
        DetachedExtraction extraction,
        IDocumentReader reader,
        IngestionLimits limits,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var upload = await Upload.ReadAsync(request, name => query.Field(name) ?? about.Field(name), input, limits, cancellationToken);
        var metadata = upload.Metadata(input);
        var @case = EventQuery.Describe(input, upload.Fields);
        if (upload.Fields("case") is { Length: > 0 } caseId)
        {
            var (found, noCase) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken, field: "case");
            if (noCase is not null)
            {
                return noCase;
            }

            @case = found!.Value;
        }

        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        return await extraction.ReadAsync(@case!, upload.File!, metadata, cancellationToken) switch
        {
            DetachedOutcome.Read read => TypedResults.Ok(read.Value),
            DetachedOutcome.Refused refused => Problem.Refused(refused.Kind, refused.Reason, reader.SupportedMediaTypes),
            _ => Problem.Of(StatusCodes.Status422UnprocessableEntity, "The file holds several documents; here they are read one at a time."),
        };
    }
}
