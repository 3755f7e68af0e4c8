using FactCheck.Api.Cases;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Checking;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Check;

internal static class CheckEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("CheckStatement", HttpMethods.Post, "check", AccessLevel.Function, Check)
        {
            Tag = "Check",
            Summary = "Check a statement against the evidence of a case.",
            Description = "Each count of the statement is answered by itself: how it was understood, the verdict with its reason, the claims for and against "
                + "with quotations, what does not compare and why, what was known on the day asked about, and a ClaimReview. Without a case, "
                + "the one that the statement is clearly about is taken, and the candidates are listed with their scores. Nothing is stored.",
            Problems = [400, 404, 413, 415],
        },
    ];

    private static async Task<Results<Ok<StatementAnswer>, ProblemHttpResult>> Check(
        JsonBody<CheckInput> body, StatementChecking checking, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var value = body.Read(input);
        var request = value?.Read(input);
        if (value?.CaseId is { Length: > 0 } caseId)
        {
            var (found, noCase) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
            return noCase is null
                ? TypedResults.Ok(await checking.CheckAsync(found!.Value, request!, cancellationToken))
                : noCase;
        }

        return input.Refusal() is { } refusal ? refusal : TypedResults.Ok(await checking.CheckAsync(request!, cancellationToken));
    }
}
