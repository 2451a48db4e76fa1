// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

// Whether the address is on a gateway of NAVER Cloud Platform: one name before the names that NAVER
// documents for the public, the financial and the government platform, over https on its usual
// port. The certificate proves the host. Customers of NAVER can publish APIs of their own there,
// but NAVER's servers answer for them and write the header "Date".
// https://api.ncloud-docs.com/docs/en/common-ncpapi
bool isNaverGateway(const QUrl &url);
