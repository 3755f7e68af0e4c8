using System.Buffers.Text;
using System.Text;
using Azure;

namespace FactCheck.Storage.Azure;

/// <summary>Azure's versions hold quotes and slashes; ours are opaque words.</summary>
internal static class ETagText
{
    /// <summary>The word for a version.</summary>
    public static string Write(ETag etag) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(etag.ToString()));

    /// <summary>The version that a word stands for; null when it stands for none.</summary>
    public static ETag? Read(string text) => Base64Url.IsValid(text) ? new ETag(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text))) : null;
}
