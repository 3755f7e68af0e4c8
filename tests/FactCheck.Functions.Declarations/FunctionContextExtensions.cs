using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextExtensions
{
    /// <summary>The key under which a test puts the request; the real extension's is its own.</summary>
    public const string HttpContextKey = "HttpRequestContext";

    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(HttpContextKey, out var value) ? value as HttpContext : null;
    }
}
