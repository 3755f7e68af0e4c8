using System.Security.Cryptography;
using System.Text;
using FactCheck.Api.Endpoints;

namespace FactCheck.Local.Hosting;

/// <summary>Asks for the key where an endpoint needs one.</summary>
/// <param name="key">The key.</param>
internal sealed class KeyGuard(string key)
{
    private const string Header = "x-functions-key";

    private readonly byte[] _expected = Hash(key);

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var access = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>()?.Access;
        if (access is AccessLevel.Function && !CryptographicOperations.FixedTimeEquals(Hash(context.Request.Headers[Header].ToString()), _expected))
        {
            await TypedResults.Problem(
                $"Send the key in the header {Header}.", statusCode: StatusCodes.Status401Unauthorized, title: "Unauthorized").ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
