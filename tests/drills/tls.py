"""Judges what testssl.sh found, given its file of JSON: nothing above LOW, and what the grade A+ takes besides. It gives no grade itself
(it does from version 3.2 on); the one that follows from its findings is the last line."""

import json
import sys

# A CA of the installation's own revokes nothing: its certificates are renewed instead.
OF_ANOTHER_CA = {"cert_revocation"}
# By the rating guide of SSL Labs, which testssl.sh's grade follows too; what lowers it otherwise is above LOW.
FOR_A_PLUS = {"SSLv2": "not offered", "SSLv3": "not offered", "TLS1": "not offered", "TLS1_1": "not offered", "TLS1_2": "offered",
              "TLS1_3": "offered", "PFS": "offered", "secure_renego": "supported", "HSTS_time": "730 days", "cert_trust": "Ok via SAN",
              "cert_chain_of_trust": "passed", "cert_keySize": "EC 256 bits"}

found = json.load(open(sys.argv[1]))
told = {finding["id"]: finding["finding"] for finding in found}
wrong = [f"{finding['id']} {finding['severity']} {finding['finding']}" for finding in found
         if finding["severity"] in ("MEDIUM", "HIGH", "CRITICAL", "FATAL") and finding["id"] not in OF_ANOTHER_CA]
wrong += [f"{name}: {told.get(name)}, not {wanted}" for name, wanted in FOR_A_PLUS.items() if not told.get(name, "").startswith(wanted)]
for line in wrong:
    print(line)
print(f"testssl.sh: {len(found)} findings, {len(wrong)} wrong; {'less than A+' if wrong else 'A+ but for whose CA it is'}")
sys.exit(bool(wrong))
