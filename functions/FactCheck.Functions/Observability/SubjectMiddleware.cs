using FactCheck.Api.Logging;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Observability;

/// <summary>Marks the trace and every log line of a request with the case, document and claim that its address names.</summary>
/// <param name="log">Carries the scope.</param>
public sealed class SubjectMiddleware(ILogger<SubjectMiddleware> log) : IFunctionsWorkerMiddleware
{
    private static readonly (string RouteValue, string Attribute)[] Known =
    [
        ("caseId", SubjectAttributes.Case),
        ("documentId", SubjectAttributes.Document),
        ("claimId", SubjectAttributes.Claim),
    ];

    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { Request.RouteValues: var route })
        {
            await next(context);
            return;
        }

        using (log.BeginSubject([.. Known.Select(known => KeyValuePair.Create(known.Attribute, route[known.RouteValue] as string))]))
        {
            await next(context);
        }
    }
}
