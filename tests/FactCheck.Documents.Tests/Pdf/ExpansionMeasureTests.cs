using FactCheck.Documents.Pdf;

namespace FactCheck.Documents.Tests.Pdf;

public sealed class ExpansionMeasureTests
{
    /// <summary>The example of ISO 32000-1, 7.4.4.2: ten bytes in nine codes.</summary>
    [Fact]
    public void The_length_of_LZW_data_is_measured() =>
        Assert.Equal(10, LzwMeasure.Length([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]));

    [Fact]
    public void The_length_of_LZW_data_grows_with_the_square_of_its_codes()
    {
        var blanks = LzwFixture.Encode(new byte[3_000_000]);

        Assert.True(blanks.Length < 10_000);
        Assert.Equal(3_000_000, LzwMeasure.Length(blanks));
    }

    [Fact]
    public void The_length_of_run_length_data_is_measured() =>
        Assert.Equal(3 + 4, RunLengthMeasure.Length([2, 65, 66, 67, 253, 68, 128, 9, 9]));

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF })]
    public void Broken_data_is_measured_without_fault(byte[] data)
    {
        Assert.InRange(LzwMeasure.Length(data), 0, 100);
        Assert.InRange(RunLengthMeasure.Length(data), 0, 300);
    }

    private static class LzwFixture
    {
        /// <summary>LZW of one repeated byte: each code stands for one byte more than the last, and the table is cleared when full.</summary>
        public static byte[] Encode(byte[] repeated)
        {
            var bits = new List<bool>();
            void Put(int code, int width)
            {
                for (var bit = width - 1; bit >= 0; bit--)
                {
                    bits.Add((code >> bit & 1) == 1);
                }
            }

            for (var left = repeated.Length; left > 0;)
            {
                Put(256, bits.Count == 0 ? 9 : 12);
                var next = 258;
                for (var run = 1; left > 0 && next < 4093; run++, next++)
                {
                    var length = Math.Min(run, left);
                    var width = Math.Clamp(int.Log2(next) + 1, 9, 12);
                    Put(length == 1 ? repeated[0] : 256 + length, width);
                    left -= length;
                }
            }

            Put(257, 12);
            return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, index) => bit ? 1 << (7 - index) : 0).Sum())];
        }
    }
}
