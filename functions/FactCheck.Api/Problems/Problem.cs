using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Api.Problems;

/// <summary>The errors that handlers answer with, as RFC 9457 problem details.</summary>
internal static class Problem
{
    public static ProblemHttpResult Invalid(IDictionary<string, string[]> errors) =>
        TypedResults.Problem(new HttpValidationProblemDetails(errors)
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "The request is not valid.",
            Detail = "Every fault is listed under errors, by the field it is in.",
        });

    public static ProblemHttpResult Invalid(string field, string fault) =>
        Invalid(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [fault] });

    public static ProblemHttpResult NoCase(string caseId) =>
        Of(StatusCodes.Status404NotFound, $"There is no case '{caseId}'. PUT it first.");

    public static ProblemHttpResult NoDocument() =>
        Of(StatusCodes.Status404NotFound, "The case has no such document.");

    public static ProblemHttpResult DeletedDocument() =>
        Of(StatusCodes.Status410Gone, "The document was deleted. Posting its bytes again with restore=true brings it back.");

    public static ProblemHttpResult Tombstone() =>
        Of(StatusCodes.Status409Conflict, "A person has deleted this document. Post it again with restore=true to bring it back.");

    public static ProblemHttpResult Unreadable(SourceDocument document) => TypedResults.Problem(
        document.Reason ?? "The document cannot be read.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["documentId"] = document.Id.Value });

    public static ProblemHttpResult Refused(RefusalKind kind, string reason, IReadOnlyList<string> supported) => kind switch
    {
        RefusalKind.UnsupportedMediaType => TypedResults.Problem(
            reason,
            statusCode: StatusCodes.Status415UnsupportedMediaType,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["supported"] = supported }),
        RefusalKind.TooLarge => Of(StatusCodes.Status413PayloadTooLarge, reason),
        _ => Of(StatusCodes.Status422UnprocessableEntity, reason),
    };

    public static ProblemHttpResult NoClaim() =>
        Of(StatusCodes.Status404NotFound, "The case has no such claim.");

    public static ProblemHttpResult Stale() =>
        Of(StatusCodes.Status412PreconditionFailed, "It is not, or no longer, at the version that the request names. GET it again and repeat.");

    public static ProblemHttpResult Of(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    public static ProblemHttpResult OfStatus(int status) => Of(status, status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be read.",
        StatusCodes.Status401Unauthorized => "A key is needed in the header x-functions-key.",
        StatusCodes.Status404NotFound => "Nothing is served at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address does not answer to the method; the header Allow lists those that it does.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than the server takes.",
        StatusCodes.Status415UnsupportedMediaType => "The body is not of a type that is read here.",
        _ => ReasonPhrases.GetReasonPhrase(status),
    });

    public static ProblemHttpResult Unexpected(string traceId) => TypedResults.Problem(
        "Something failed on our side. The trace id finds it in the log.",
        statusCode: StatusCodes.Status500InternalServerError,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["traceId"] = traceId });
}
