// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdffile.h"

#include <QCryptographicHash>
#include <cmath>

namespace glaneur {

namespace {

constexpr int objectsInAStream = 200;

void appendBigEndian(QByteArray &out, quint32 value, int bytes)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out += char((value >> shift) & 0xff);
}

} // namespace

QByteArray pdfReference(int number) { return QByteArray::number(number) + " 0 R"; }

QByteArray pdfLiteral(const QByteArray &bytes)
{
    QByteArray out("(");
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        if (c == '\r')
            out += "\\r";
        else
            out += c;
    }
    return out + ')';
}

QByteArray pdfHexText(const QString &text)
{
    QByteArray units("\xfe\xff");
    units.reserve(2 + 2 * text.size());
    for (const QChar c : text) {
        units += char(c.unicode() >> 8);
        units += char(c.unicode() & 0xff);
    }
    return '<' + units.toHex() + '>';
}

QByteArray pdfText(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            return pdfHexText(text);
    }
    return pdfLiteral(text.toLatin1());
}

QByteArray pdfNumber(qreal value, int decimals)
{
    if (!std::isfinite(value))
        return "0";
    const qreal factor = std::pow(10.0, decimals);
    qint64 scaled = qRound64(value * factor);
    const bool negative = scaled < 0;
    if (negative)
        scaled = -scaled;
    const qint64 whole = scaled / qint64(factor);
    qint64 rest = scaled % qint64(factor);
    QByteArray out = (negative && scaled != 0 ? "-" : "") + QByteArray::number(whole);
    if (rest == 0)
        return out;
    QByteArray digits = QByteArray::number(rest).rightJustified(decimals, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    return out + '.' + digits;
}

QByteArray pdfColor(const QColor &color)
{
    return pdfNumber(color.redF(), 3) + ' ' + pdfNumber(color.greenF(), 3) + ' ' + pdfNumber(color.blueF(), 3);
}

int PdfFile::reserve()
{
    m_objects.emplace_back();
    return int(m_objects.size());
}

void PdfFile::set(int number, const QByteArray &body) { m_objects[size_t(number - 1)].body = body; }

int PdfFile::add(const QByteArray &body)
{
    const int number = reserve();
    set(number, body);
    return number;
}

QByteArray PdfFile::deflated(const QByteArray &data)
{
    constexpr int sizePrefix = 4; // Qt's own, before the zlib stream
    return qCompress(data, 9).mid(sizePrefix);
}

void PdfFile::setDeflatedStream(int number, const QByteArray &entries, const QByteArray &deflated)
{
    Object &object = m_objects[size_t(number - 1)];
    object.hasStream = true;
    object.stream = deflated;
    object.body = "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(deflated.size()) + ">>";
}

void PdfFile::setStream(int number, const QByteArray &entries, const QByteArray &data, bool filtered)
{
    const QByteArray packed = filtered ? QByteArray() : deflated(data);
    if (!filtered && packed.size() + 20 < data.size()) {
        setDeflatedStream(number, entries, packed);
        return;
    }
    Object &object = m_objects[size_t(number - 1)];
    object.hasStream = true;
    object.stream = data;
    object.body = "<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>";
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data, bool filtered)
{
    const int number = reserve();
    setStream(number, entries, data, filtered);
    return number;
}

int PdfFile::addPlainStream(const QByteArray &entries, const QByteArray &data)
{
    return addStream(entries, data, true);
}

QByteArray PdfFile::finished(int catalog, int info) const
{
    QByteArray out("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    struct Entry
    {
        int type = 0;
        quint32 second = 0; // offset, or number of the object stream
        quint32 third = 0;  // generation, or index in it
    };
    std::vector<Entry> entries(m_objects.size() + 1);
    entries[0] = {0, 0, 65535};

    const auto writeStreamObject = [&](int number, const QByteArray &body, const QByteArray &stream) {
        if (size_t(number) >= entries.size())
            entries.resize(size_t(number) + 1);
        entries[size_t(number)] = {1, quint32(out.size()), 0};
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nstream\n" + stream + "\nendstream\nendobj\n";
    };
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].hasStream)
            writeStreamObject(int(i) + 1, m_objects[i].body, m_objects[i].stream);
    }

    int next = int(m_objects.size()) + 1;
    std::vector<int> packed;
    const auto writePacked = [&] {
        if (packed.empty())
            return;
        const int number = next++;
        QByteArray heads;
        QByteArray bodies;
        for (size_t i = 0; i < packed.size(); ++i) {
            heads += QByteArray::number(packed[i]) + ' ' + QByteArray::number(bodies.size()) + ' ';
            bodies += m_objects[size_t(packed[i] - 1)].body + '\n';
            entries[size_t(packed[i])] = {2, quint32(number), quint32(i)};
        }
        const QByteArray stream = deflated(heads + bodies);
        writeStreamObject(number,
                          "<</Type/ObjStm/N " + QByteArray::number(int(packed.size())) + "/First "
                              + QByteArray::number(heads.size()) + "/Filter/FlateDecode/Length "
                              + QByteArray::number(stream.size()) + ">>",
                          stream);
        packed.clear();
    };
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].hasStream)
            continue;
        packed.push_back(int(i) + 1);
        if (int(packed.size()) == objectsInAStream)
            writePacked();
    }
    writePacked();

    const int xref = next;
    entries.resize(size_t(xref) + 1);
    entries[size_t(xref)] = {1, quint32(out.size()), 0};
    QByteArray table;
    for (const Entry &entry : entries) {
        appendBigEndian(table, quint32(entry.type), 1);
        appendBigEndian(table, entry.second, 4);
        appendBigEndian(table, entry.third, 2);
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const QByteArray stream = deflated(table);
    const qsizetype start = out.size();
    out += QByteArray::number(xref) + " 0 obj\n<</Type/XRef/Size " + QByteArray::number(xref + 1) + "/W[1 4 2]/Root "
        + pdfReference(catalog) + "/Info " + pdfReference(info) + "/ID[<" + id + "><" + id
        + ">]/Filter/FlateDecode/Length " + QByteArray::number(stream.size()) + ">>\nstream\n" + stream
        + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

} // namespace glaneur
