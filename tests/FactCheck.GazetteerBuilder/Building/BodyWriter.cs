using System.Text;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Writes the primitive values of the resource's body.</summary>
internal sealed class BodyWriter : IDisposable
{
    private readonly MemoryStream _body = new();

    public byte[] ToArray() => _body.ToArray();

    public void Dispose() => _body.Dispose();

    public void Byte(int value) => _body.WriteByte(checked((byte)value));

    public void Unsigned(int value)
    {
        var rest = checked((uint)value);
        for (; rest >= 0x80; rest >>= 7)
        {
            _body.WriteByte((byte)(rest | 0x80));
        }

        _body.WriteByte((byte)rest);
    }

    public void Signed(int value) => Unsigned((int)(((uint)value << 1) ^ (uint)(value >> 31)));

    public void Ascii(string text)
    {
        Byte(text.Length);
        _body.Write(Encoding.ASCII.GetBytes(text));
    }

    public void Utf8(string text) => _body.Write(Encoding.UTF8.GetBytes(text));
}
