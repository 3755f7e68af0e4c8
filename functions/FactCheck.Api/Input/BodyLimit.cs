using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FactCheck.Api.Input;

/// <summary>How large a body may be: told to the server where it listens, and counted here in any case.</summary>
internal static class BodyLimit
{
    /// <summary>Lets the server refuse a body that is larger.</summary>
    /// <exception cref="BadHttpRequestException">The declared length is larger. Its status is 413.</exception>
    public static void Apply(HttpRequest request, long maximum)
    {
        if (request.ContentLength > maximum)
        {
            throw TooLarge(maximum);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = maximum;
        }
    }

    /// <summary>Reads a whole stream that may not be larger.</summary>
    /// <exception cref="BadHttpRequestException">It is larger. Its status is 413.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, long maximum, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var part = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(part, cancellationToken)) > 0)
        {
            if (content.Length + read > maximum)
            {
                throw TooLarge(maximum);
            }

            content.Write(part, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static BadHttpRequestException TooLarge(long maximum) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A body may have at most {maximum} bytes here."), StatusCodes.Status413PayloadTooLarge);
}
