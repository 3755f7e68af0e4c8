using System.IO.Compression;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Pdf;

/// <summary>How much the streams of one PDF may expand to.</summary>
internal sealed class ExpansionBudget(CancellationToken cancellationToken)
{
    private const long MostBytes = 512L * 1024 * 1024;
    private const int ZlibHeaderLength = 2;

    private readonly byte[] _sink = new byte[64 * 1024];
    private long _spent;

    /// <exception cref="RefusedException">The budget is used up.</exception>
    public void Spend(long bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _spent += bytes;
        if (_spent > MostBytes)
        {
            throw Exceeded();
        }
    }

    /// <summary>How long deflated data is when unpacked. Damaged data counts as far as it goes; the filter itself decides about it.</summary>
    public long MeasureDeflate(Memory<byte> input)
    {
        if (input.Length <= ZlibHeaderLength)
        {
            return 0;
        }

        var total = 0L;
        using var inflated = new DeflateStream(new MemoryStream(input[ZlibHeaderLength..].ToArray()), CompressionMode.Decompress);
        try
        {
            for (var read = inflated.Read(_sink); read > 0; read = inflated.Read(_sink))
            {
                cancellationToken.ThrowIfCancellationRequested();
                total += read;
                if (_spent + total > MostBytes)
                {
                    throw Exceeded();
                }
            }
        }
        catch (InvalidDataException)
        {
            return total;
        }

        return total;
    }

    private static RefusedException Exceeded() => new(Refuse.Unreadable("The PDF expands beyond 512 MB."));
}
