using System.Diagnostics;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Api.Problems;

/// <summary>The wrapper around every endpoint: an error without a body and an exception both become problem details.</summary>
public static class ProblemBoundary
{
    /// <summary>Answers a request whose handling threw. Nothing of the exception is told but what the caller can mend.</summary>
    /// <param name="exception">What was thrown; it is logged when it is none of the caller's doing.</param>
    /// <param name="context">The request, whose response has not started.</param>
    public static Task AnswerAsync(Exception exception, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Clear();
        return Answer(exception, context).ExecuteAsync(context);
    }

    internal static RequestDelegate Around(RequestDelegate next) => context => InvokeAsync(context, next);

    private static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(exception, context);
            return;
        }

        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
        {
            await Problem.OfStatus(response.StatusCode).ExecuteAsync(context);
        }
    }

    private static ProblemHttpResult Answer(Exception exception, HttpContext context)
    {
        switch (exception)
        {
            case InvalidContinuationException:
                return Problem.Invalid("continuation", exception.Message);
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } large:
                return Problem.Of(large.StatusCode, large.Message);
            case BadHttpRequestException bad:
                return Problem.OfStatus(bad.StatusCode);
            default:
                context.RequestServices.GetRequiredService<ILoggerFactory>()
                    .CreateLogger(typeof(ProblemBoundary))
                    .LogError(exception, "{Method} {Endpoint} failed", context.Request.Method, context.GetEndpoint()?.DisplayName);
                return Problem.Unexpected(Activity.Current?.Id ?? context.TraceIdentifier);
        }
    }
}
