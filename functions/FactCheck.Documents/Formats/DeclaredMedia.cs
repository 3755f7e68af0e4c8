using System.Net.Http.Headers;

namespace FactCheck.Documents.Formats;

/// <summary>What the sender says a file is.</summary>
/// <param name="Type">The media type in lower case without parameters; null when it says nothing.</param>
/// <param name="Charset">The charset parameter, if any.</param>
internal sealed record DeclaredMedia(string? Type, string? Charset)
{
    public static DeclaredMedia Parse(string? mediaType)
    {
        if (string.IsNullOrWhiteSpace(mediaType))
        {
            return new(null, null);
        }

        if (!MediaTypeHeaderValue.TryParse(mediaType, out var header) || header.MediaType is null)
        {
            return new(mediaType.Trim(), null);
        }

        var type = header.MediaType.ToLowerInvariant();
        return new(type is "application/octet-stream" or "binary/octet-stream" ? null : type, header.CharSet?.Trim('"', '\''));
    }
}
