namespace FactCheck.Api.Tests.Hosting;

/// <summary>Bytes of a length that nobody knows beforehand.</summary>
internal sealed class UnseekableStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}
