using System.ComponentModel;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Documents;

internal static class PostDocumentHandler
{
    public static async Task<Results<CreatedEntity<IngestionAnswer>, Entity<IngestionAnswer>, Ok<IngestionAnswer>, ProblemHttpResult>> Post(
        string caseId,
        [AsParameters] UploadQuery query,
        [Description("true to bring back a document that was deleted.")] string? restore,
        HttpRequest request,
        DocumentIngestion ingestion,
        IDocumentReader reader,
        IngestionLimits limits,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var id = input.CaseId(caseId);
        var upload = await Upload.ReadAsync(request, name => name is "restore" ? restore : query.Field(name), input, limits, cancellationToken);
        var metadata = upload.Metadata(input);
        var isRestored = input.Flag("restore", upload.Fields("restore"));
        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var outcome = await ingestion.IngestAsync(
            new()
            {
                CaseId = id,
                File = upload.File!,
                Metadata = metadata,
                Path = "http/" + upload.File!.Name,
                Restore = isRestored,
            },
            cancellationToken);
        return outcome switch
        {
            IngestionOutcome.Extracted { AlreadyKnown: false } it => new CreatedEntity<IngestionAnswer>(await AnswerAsync(it), it.Document.ETag, it.Document.Value.Id.Value),
            IngestionOutcome.Extracted it => new Entity<IngestionAnswer>(await AnswerAsync(it), it.Document.ETag),
            IngestionOutcome.Several it => TypedResults.Ok(await AnswerAsync(it)),
            IngestionOutcome.Unreadable it => Problem.Unreadable(it.Document.Value),
            IngestionOutcome.Tombstoned => Problem.Tombstone(),
            IngestionOutcome.Refused it => Problem.Refused(it.Kind, it.Reason, reader.SupportedMediaTypes),
            IngestionOutcome.NoSuchCase => Problem.NoCase(id.Value),
            _ => Problem.Stale(),
        };

        Task<IngestionAnswer> AnswerAsync(IngestionOutcome it) => IngestionAnswer.OfAsync(it, id, stores, cancellationToken);
    }
}
