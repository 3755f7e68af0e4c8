using FactCheck.Api.Problems;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace FactCheck.Functions.Http;

/// <summary>Answers whatever escapes a function over HTTP as problem details. Other triggers let it pass, so that the host tries again.</summary>
public sealed class ProblemDetailsMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (context.GetHttpContext() is { Response.HasStarted: false })
        {
            await ProblemBoundary.AnswerAsync(exception, context.GetHttpContext()!);
        }
    }
}
