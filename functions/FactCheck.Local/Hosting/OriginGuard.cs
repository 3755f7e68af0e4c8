using System.Net;

namespace FactCheck.Local.Hosting;

/// <summary>
/// Refuses what a web page elsewhere could send through a visitor's browser: a Host that is a name of somebody else's (DNS
/// rebinding), and an Origin that is not this server's. It stands before everything else.
/// </summary>
/// <param name="settings">Where the server listens.</param>
internal sealed class OriginGuard(ServeSettings settings)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host;
        if (!IsOwn(host) || context.Request.Headers.Origin.Any(origin => !IsOwnOrigin(origin, host)))
        {
            await TypedResults.Problem(
                "Host and Origin must be this server's own.", statusCode: StatusCodes.Status403Forbidden, title: "Forbidden").ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static bool IsOwnOrigin(string? origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp
        && string.Equals(uri.Authority, new Uri($"http://{host.Value}").Authority, StringComparison.OrdinalIgnoreCase);

    private bool IsOwn(HostString host)
    {
        if (!host.HasValue || !Uri.TryCreate($"http://{host.Value}", UriKind.Absolute, out var uri))
        {
            return false;
        }

        if (string.Equals(uri.Host, settings.Url.Host, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return settings.IsLoopback
            ? string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var own) && IPAddress.IsLoopback(own))
            : IPAddress.TryParse(uri.Host.Trim('[', ']'), out _);
    }
}
